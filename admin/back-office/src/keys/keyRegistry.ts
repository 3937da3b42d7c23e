/** One key of a screen. */
export interface Key {
  /** As browsers name it ("j", "Enter", "?"), after "mod+" when Ctrl (or Cmd) is held: "mod+k". */
  key: string;
  /** The translation key of what it does, in a few words: they stand in the sheet of keys. */
  label: string;
  run: () => void;
  /** It does nothing for now, and is left out of the sheet. */
  isOff?: boolean;
  /** It also acts while it is held down: for going through a list, never for a decision. */
  repeats?: boolean;
}

/** The keys of one part of the screen, under one heading of the sheet. */
export interface KeyGroup {
  /** The translation key of the heading. */
  title: string;
  keys: readonly Key[];
}

/** A key that was pressed, and where. */
export interface Pressed {
  key: string;
  isRepeated: boolean;
  /** In a field or a list of choices, which take the keys for themselves. */
  isTyping: boolean;
  /** Enter and Space press the button or follow the link that has the focus. */
  isOnControl: boolean;
  /** A dialog or a menu lies over the page, whose keys rest. */
  isCovered: boolean;
}

const PRESSING = new Set(['Enter', ' ']);

const acts = (key: Key, { isRepeated, isOnControl }: Pressed): boolean =>
  key.isOff !== true && (!isRepeated || key.repeats === true) && !(isOnControl && PRESSING.has(key.key));

/** The keys that work now: those of the part that came last go first. */
export class KeyRegistry {
  private readonly groups: { current: KeyGroup }[] = [];

  /** `keyFor`: what is pressed for a key by now, where somebody changed it; undefined when it was turned off. */
  constructor(private readonly keyFor: (key: string) => string | undefined = (key) => key) {}

  /** `group` is read at each press, so that its holder may change it. Gives what takes it out. */
  add(group: { current: KeyGroup }): () => void {
    this.groups.unshift(group);
    return () => {
      const index = this.groups.indexOf(group);
      if (index >= 0) this.groups.splice(index, 1);
    };
  }

  /** The key to run, if one is to. */
  find(pressed: Pressed): Key | undefined {
    if (pressed.isTyping || pressed.isCovered) return undefined;
    return this.working().find((key) => this.keyFor(key.key) === pressed.key && acts(key, pressed));
  }

  /** What works on this screen, without what another part of it has taken over; by the keys as they are at first. */
  sheet(): KeyGroup[] {
    const taken = new Set<string>();
    const isFirst = ({ key }: Key) => !taken.has(key) && taken.add(key) !== undefined;
    return this.groups
      .map(({ current: { title, keys } }) => ({
        title,
        keys: keys.filter((key) => !key.isOff && this.keyFor(key.key) !== undefined && isFirst(key)),
      }))
      .filter(({ keys }) => keys.length > 0);
  }

  private working(): Key[] {
    return this.groups.flatMap(({ current }) => current.keys);
  }
}
