import { Autosave } from '../../../admin/back-office/src/catalogue/recommendations/working-copy/autosave';
import type { KeptState } from '../../../admin/back-office/src/catalogue/recommendations/working-copy/autosave';
import { ApiError, Refusal } from '../../../admin/back-office/src/client/errors';

type Kept = Awaited<ReturnType<ConstructorParameters<typeof Autosave>[0]['keep']>>;

const SECOND = 1000;
const SAVED_AT = '2026-11-30T09:00:00.000Z';
const KEPT = { savedAt: SAVED_AT } as Kept;
const input = (title: string) => ({ recommendationId: 'one', baseVersion: 1, base: {}, content: { title } });

describe('what is typed, on its way to the server', () => {
  const keep = jest.fn<Promise<Kept>, [{ content: object }]>();
  const discard = jest.fn<Promise<void>, [string]>();
  const onKept = jest.fn();
  let told: KeptState[];
  let autosave: Autosave;

  beforeEach(() => {
    jest.useFakeTimers();
    keep.mockReset().mockResolvedValue(KEPT);
    discard.mockReset().mockResolvedValue(undefined);
    onKept.mockReset();
    told = [];
    autosave = new Autosave({ keep, discard, onKept, tell: (state) => told.push(state) });
  });
  afterEach(() => jest.useRealTimers());

  const pass = async (seconds: number): Promise<void> => jest.advanceTimersByTimeAsync(seconds * SECOND);
  const type = (title: string): void => autosave.typed(input(title));
  const sent = (): unknown[] => keep.mock.calls.map(([{ content }]) => content);
  const kinds = (): string[] => told.map(({ kind }) => kind);
  const keptOnce = async (): Promise<void> => {
    type('A');
    await pass(3);
  };

  it('is sent once the hands rest for three seconds, as it is then', async () => {
    type('A');
    await pass(2.9);
    type('AB');
    await pass(2.9);
    expect(sent()).toEqual([]);
    await pass(0.1);
    expect(sent()).toEqual([{ title: 'AB' }]);
    expect([kinds(), told.at(-1)]).toEqual([['typing', 'typing', 'kept'], { kind: 'kept', at: SAVED_AT }]);
    expect(onKept).toHaveBeenCalledWith(KEPT);
    await pass(60);
    expect(sent()).toHaveLength(1);
  });

  it('is sent every 20 seconds to whoever types without a pause', async () => {
    for (let second = 0; second < 41; second += 1) {
      type(String(second));
      await pass(1);
    }
    expect(sent()).toEqual([{ title: '19' }, { title: '39' }]);
  });

  it('has its own turn when it was typed while the server was keeping what came before', async () => {
    let answer: (kept: Kept) => void = () => undefined;
    keep.mockImplementationOnce(async () => new Promise((resolve) => (answer = resolve)));
    await keptOnce();
    type('AB');
    await pass(10);
    expect(sent()).toEqual([{ title: 'A' }]);
    answer(KEPT);
    await pass(0);
    expect(kinds()).toEqual(['typing', 'typing']);
    await pass(3);
    expect(sent()).toEqual([{ title: 'A' }, { title: 'AB' }]);
    expect(kinds().at(-1)).toBe('kept');
  });

  it.each([
    ['a cut network', 'offline', new ApiError('UNREACHABLE')],
    ['a fault of whatever kind', 'offline', new TypeError()],
    ['the end of the session', 'signedOut', new ApiError('UNAUTHENTICATED')],
    ['the sign-in of somebody else', 'signedOut', new ApiError('OTHER_ACCOUNT')],
  ])('is sent again 15 seconds after %s, which is told (%s)', async (_what, kind, error) => {
    keep.mockRejectedValueOnce(error);
    await keptOnce();
    expect(kinds()).toEqual(['typing', kind]);
    await pass(14.9);
    expect(sent()).toHaveLength(1);
    await pass(0.1);
    expect([sent(), kinds().at(-1)]).toEqual([[{ title: 'A' }, { title: 'A' }], 'kept']);
  });

  it.each([
    ['an expected refusal', new Refusal([{ code: 'NOT_FOUND', message: 'Elle n’existe plus.', field: null }])],
    ['a right that has ended', new ApiError('FORBIDDEN')],
  ])('is not sent again after %s, until more is typed', async (_what, error) => {
    keep.mockRejectedValueOnce(error);
    await keptOnce();
    expect(kinds()).toEqual(['typing', 'refused']);
    autosave.hurry();
    await pass(60);
    expect(sent()).toHaveLength(1);
    type('AB');
    await pass(3);
    expect(sent()).toHaveLength(2);
  });

  it('is sent all the same when what was typed before it is refused meanwhile', async () => {
    let fail: (error: Error) => void = () => undefined;
    keep.mockImplementationOnce(async () => new Promise((_resolve, reject) => (fail = reject)));
    await keptOnce();
    type('AB');
    fail(new ApiError('FORBIDDEN'));
    await pass(15);
    expect([sent(), kinds().at(-1)]).toEqual([[{ title: 'A' }, { title: 'AB' }], 'kept']);
  });

  it('is sent at once where there is hope again, and only where something waits', async () => {
    type('A');
    autosave.hurry();
    await pass(0);
    expect(sent()).toEqual([{ title: 'A' }]);
    autosave.hurry();
    await pass(60);
    expect(sent()).toHaveLength(1);
  });

  it('leaves nothing on the server when all is typed back, but for what another page put there', async () => {
    type('A');
    autosave.typedBack('one');
    await pass(60);
    expect([sent(), discard.mock.calls, kinds()]).toEqual([[], [], ['typing', 'nothing']]);
    await keptOnce();
    autosave.typedBack('one');
    await pass(3);
    expect(discard.mock.calls).toEqual([['one']]);
    autosave.typedBack('one');
    await pass(60);
    expect(discard.mock.calls).toHaveLength(1);
  });

  it('is over once it is saved: nothing is sent after it, and nothing discarded', async () => {
    await keptOnce();
    type('AB');
    autosave.saved();
    await pass(60);
    expect([sent(), told.at(-1)?.kind]).toEqual([[{ title: 'A' }], 'saved']);
    type('ABC');
    autosave.typedBack('one');
    await pass(60);
    expect([discard.mock.calls, told.at(-1)?.kind]).toEqual([[], 'saved']);
  });

  it('says nothing of a failure that came after it was saved', async () => {
    let fail: (error: Error) => void = () => undefined;
    keep.mockImplementationOnce(async () => new Promise((_resolve, reject) => (fail = reject)));
    await keptOnce();
    autosave.saved();
    fail(new ApiError('UNREACHABLE'));
    await pass(60);
    expect([sent(), kinds()]).toEqual([[{ title: 'A' }], ['typing', 'saved']]);
  });
});
