import { RuleIndex, situationsIn } from '../targeting/language';
import type { Facts, Rule, World } from '../targeting/language';

/** The numbers of the candidates whose target is TRUE of somebody, and of those of which it is not known; in no order. */
export interface Suited {
  matching: Int32Array;
  unknown: Int32Array;
}

/** Whom some candidates are for, as one text. The first of them stands for all in the index. */
interface Target {
  text: string;
  rule: Rule;
  numbers: number[];
}

/** Finds whom candidates suit without asking each in turn. Thousands are for the same people: what they have in common is asked once. */
export class Targets {
  private readonly index: RuleIndex<number>;
  private readonly byText = new Map<string, Target>();
  /** By the number of a candidate. */
  private readonly targets: (Target | undefined)[] = [];
  /** All who have a target, by the number of the first, where it is not alone: most often nothing else needs to be looked at. */
  private readonly groups: (readonly number[] | undefined)[] = [];
  /** Room for the numbers of all, kept from one person to the next. */
  private room = new Int32Array(0);

  /** Which place lies in which must not change in this world. */
  constructor(world: World) {
    this.index = new RuleIndex<number>(world);
  }

  /** Says whom a candidate is for, now. */
  put(number: number, rule: Rule): void {
    const text = JSON.stringify(rule);
    if (this.targets[number]?.text === text) return;
    this.remove(number);
    const target = this.byText.get(text) ?? { text, rule, numbers: [] };
    target.numbers.push(number);
    this.targets[number] = target;
    this.byText.set(text, target);
    this.stand(target);
  }

  remove(number: number): void {
    const target = this.targets[number];
    if (target === undefined) return;
    this.targets[number] = undefined;
    target.numbers.splice(target.numbers.indexOf(number), 1);
    if (this.index.delete(number)) this.groups[number] = undefined;
    if (target.numbers.length === 0) this.byText.delete(target.text);
    else this.stand(target);
  }

  /** Rules say what their situations stood for when they were set: those that name one of these are set anew. */
  renew(situations: ReadonlySet<string>): void {
    for (const { rule, numbers } of this.byText.values())
      if (situationsIn(rule).some((slug) => situations.has(slug))) this.index.set(numbers[0] as number, rule);
  }

  /** The facts must be complete. What was found stays as it was. */
  match(facts: Facts, world: World): Suited {
    const { matching, unknown } = this.index.match(facts, world);
    if (this.room.length < this.targets.length) this.room = new Int32Array(2 * this.targets.length);
    return { matching: this.numbersOf(matching), unknown: this.numbersOf(unknown) };
  }

  private stand({ rule, numbers }: Target): void {
    const first = numbers[0] as number;
    if (!this.index.has(first)) this.index.set(first, rule);
    this.groups[first] = numbers.length > 1 ? numbers : undefined;
  }

  private numbersOf(firsts: readonly number[]): Int32Array {
    const { room, groups } = this;
    let count = 0;
    for (const first of firsts) {
      const group = groups[first];
      if (group === undefined) room[count++] = first;
      else for (let index = 0; index < group.length; index += 1) room[count++] = group[index] as number;
    }
    return room.slice(0, count);
  }
}
