import type { People } from './people';

/** The index of each person's région; one more than the last for those whose place is unknown. */
export function regionOfEach({ size, columns, places }: People): Uint8Array {
  const place = columns.get('place');
  if (place === undefined) return new Uint8Array(size);
  const regionOfCode = Uint8Array.from([...place.drawn, -1], (drawn) =>
    drawn === -1 ? places.regions.length : (places.regionOf[drawn] as number),
  );
  return Uint8Array.from(place.codes, (code) => regionOfCode[code] as number);
}
