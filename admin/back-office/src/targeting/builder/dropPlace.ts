import type { Path } from './edits';
import type { Line } from './DropLine';

/** A place among the parts of a rule, and the line that shows it. */
export interface DropPlace {
  path: Path;
  line: Line;
}

const GROUP = 'ruleGroup';

const pathOfElement = (element: Element): Path => JSON.parse(element.getAttribute('data-path') ?? '[]') as number[];

/** Of a group: those that it holds itself. */
const partsOf = (group: Element): Element[] =>
  [...group.querySelectorAll('[data-path]')].filter((part) => part.parentElement?.closest('[data-path]') === group);

const after = (path: Path): Path => [...path.slice(0, -1), (path.at(-1) ?? 0) + 1];

/** Where a part would go that is dropped at a point of the screen; undefined outside of the builder. */
export function dropPlaceAt(root: HTMLElement, { x, y }: { x: number; y: number }): DropPlace | undefined {
  const element = document.elementFromPoint(x, y)?.closest('[data-path]');
  if (!element || !root.contains(element)) return undefined;
  const path = pathOfElement(element);
  const box = element.getBoundingClientRect();
  const placed = (place: Path, top: number): DropPlace => ({ path: place, line: lineOf(root, box, top) });
  if (!element.classList.contains(GROUP))
    return y < box.top + box.height / 2 ? placed(path, box.top) : placed(after(path), box.bottom);
  const head = element.querySelector(`.${GROUP}-header`)?.getBoundingClientRect() ?? box;
  if (y < head.top && path.length > 0) return placed(path, box.top);
  if (y < head.bottom) return placed([...path, 0], head.bottom);
  return inGroup({ element, path, y }, placed);
}

/** Between two parts, or below the last. */
function inGroup(
  { element, path, y }: { element: Element; path: Path; y: number },
  placed: (place: Path, top: number) => DropPlace,
): DropPlace {
  const boxes = partsOf(element).map((part) => part.getBoundingClientRect());
  const position = boxes.filter(({ bottom }) => bottom <= y).length;
  const above = boxes[position - 1];
  return placed([...path, position], above?.bottom ?? element.getBoundingClientRect().bottom);
}

function lineOf(root: HTMLElement, box: DOMRect, top: number): Line {
  const corner = root.getBoundingClientRect();
  return { left: box.left - corner.left, top: top - corner.top, width: box.width };
}
