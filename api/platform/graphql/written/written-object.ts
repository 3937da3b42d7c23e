import { randomUUID } from 'node:crypto';

/** Stands where a written object belongs. Nobody who writes texts knows it. */
const PLACE = randomUUID();

/** Met by the one who turns an answer into text. */
let met: WrittenObject[] = [];

/** A part of an answer that is text already. */
export class WrittenObject {
  constructor(readonly json: string) {}

  toJSON(): string {
    met.push(this);
    return PLACE;
  }
}

/** JSON of what may hold written objects. */
export function stringify(value: unknown): string {
  met = [];
  const text = JSON.stringify(value);
  if (met.length === 0) return text;
  const [first = '', ...others] = text.split(`"${PLACE}"`);
  return others.reduce((whole, part, index) => `${whole}${met[index]?.json}${part}`, first);
}
