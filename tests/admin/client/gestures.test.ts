/** As a browser has them: what is typed in is told by its selector. */
class Field {
  constructor(private readonly isTyped: boolean) {}
  closest(): this | null {
    return this.isTyped ? this : null;
  }
}
class Area extends Field {}
class Pressed extends Event {
  constructor(readonly key: string) {
    super('keydown');
  }
}

describe('the last gesture of the person', () => {
  let hasJustActed: () => boolean;
  beforeAll(async () => {
    const browser = { Element: Field, HTMLTextAreaElement: Area, KeyboardEvent: Pressed };
    Object.assign(globalThis, { window: new EventTarget(), ...browser });
    ({ hasJustActed } = await import('../../../admin/back-office/src/client/gestures'));
  });
  afterEach(() => jest.restoreAllMocks());

  const [button, line, area] = [new Field(false), new Field(true), new Area(true)];
  const did = (event: Event, target: object): void => {
    Object.defineProperty(event, 'target', { value: target });
    window.dispatchEvent(event);
  };

  it.each<[string, boolean, () => Event, object]>([
    ['a click', true, () => new Event('click'), button],
    ['a key of the screen', true, () => new Pressed('n'), button],
    ['Enter in a field of one line', true, () => new Pressed('Enter'), line],
    ['a way back', true, () => new Event('popstate'), {}],
    ['a letter in a field', false, () => new Pressed('n'), line],
    ['a click into a field', false, () => new Event('click'), line],
    ['Enter in a field of many lines', false, () => new Pressed('Enter'), area],
  ])('takes %s for a wish: %j, whatever was before', (...[, isWish, event, target]) => {
    for (const before of [line, button]) {
      did(new Event('click'), before);
      did(event(), target);
      expect(hasJustActed()).toBe(isWish);
    }
  });

  it('is forgotten after five seconds', () => {
    did(new Event('click'), button);
    const now = performance.now();
    jest.spyOn(performance, 'now').mockReturnValue(now + 4000);
    expect(hasJustActed()).toBe(true);
    jest.spyOn(performance, 'now').mockReturnValue(now + 5000);
    expect(hasJustActed()).toBe(false);
  });
});
