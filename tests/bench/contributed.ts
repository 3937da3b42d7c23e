import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const STARTER = 'api/catalogue/starter';

export interface Written {
  title: string;
  body: string;
}

/** Texts that read like advice: each word follows one that it follows in the starter catalogue, as often as it does there. */
export class Writer {
  private readonly followers = new Map<string, string[]>();
  private readonly openings: string[] = [];

  constructor(private readonly random: () => number) {
    for (const sentence of sentences()) this.learn(sentence);
  }

  /** A title of 4 to 9 words, a body of 40 to 120. */
  write(): Written {
    return { title: this.sentence(4 + this.below(6)).slice(0, 120), body: this.words(40 + this.below(81)) };
  }

  words(count: number): string {
    const parts: string[] = [];
    for (let left = count; left > 0; left -= 12) parts.push(this.sentence(Math.min(left, 12)));
    return `${parts.join('. ')}.`;
  }

  /** A whole number from 0, below `limit`. */
  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  private learn(sentence: string): void {
    const words = sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word));
    if (words[0] !== undefined) this.openings.push(words[0]);
    for (const [index, word] of words.slice(0, -1).entries()) {
      this.followers.set(word, [...(this.followers.get(word) ?? []), words[index + 1] as string]);
    }
  }

  private sentence(length: number): string {
    const words = [this.pick(this.openings)];
    while (words.length < length) words.push(this.pick(this.followers.get(words.at(-1) as string) ?? this.openings));
    return words.join(' ');
  }
}

function sentences(): string[] {
  const files = readdirSync(STARTER)
    .filter((file) => /^(actions|strategies)-.*\.json$/.test(file))
    .toSorted();
  const items = files.flatMap(
    (file) =>
      JSON.parse(readFileSync(join(STARTER, file), 'utf8')) as {
        title: string;
        summary: string;
        bodyMarkdown: string;
      }[],
  );
  return items.flatMap(({ title, summary, bodyMarkdown }) =>
    [title, summary, bodyMarkdown]
      .join('\n')
      .replaceAll(/[*#>«»[\]()]/g, ' ')
      .split(/[.!?:;\n]+/),
  );
}
