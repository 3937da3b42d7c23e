/** Set by `npm run test:long`. */
const IS_LONG = process.env['LONG_TESTS'] === '1';

/** A sample of slow cases, one in so many, the first included; all of them in `npm run test:long`. */
export function sampleOf<Case>(cases: readonly Case[], oneIn: number): readonly Case[] {
  return IS_LONG ? cases : cases.filter((_, index) => index % oneIn === 0);
}
