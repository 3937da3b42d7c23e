/** Stands for a port that is made later: an area to the left is given what an area to its right will do. */
export function later<Port extends object>(made: () => Port): Port {
  return new Proxy({} as Port, { get: (_target, name): unknown => Reflect.get(made(), name) });
}
