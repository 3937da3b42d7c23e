import { CONTRIBUTOR_STEPS, SYSTEM_STEPS, TRANSITIONS } from '../contributions/triage/moderation.rules';

/** Status to step to where it leads. */
type Workflow = Readonly<Record<string, Readonly<Record<string, { to: string } | undefined>>>>;

/** A step, and every status that it leads from. */
interface Move {
  step: string;
  from: readonly string[];
  to: string;
}

const MOVERS: Readonly<Record<string, Workflow>> = {
  moderator: TRANSITIONS,
  contributor: CONTRIBUTOR_STEPS,
  system: SYSTEM_STEPS,
};
const MARKS = /(?<=<!-- begin: made by npm run snapshot -->\n).*?(?=<!-- end -->)/s;
/** From so many statuses on, steps are drawn through one point that all of them lead to. */
const SHARED_BY = 3;

/** The page with the life of a contribution as the workflow's tables have it, between its two marks. */
export function withContributionLife(page: string): string {
  const diagrams = Object.keys(MOVERS).map((who) => `### What the ${who} does\n\n${diagram(who)}`);
  return page.replace(MARKS, () => `\n${diagrams.join('\n\n')}\n\n### Every step\n\n${table()}\n\n`);
}

/** For Mermaid. */
function diagram(who: string): string {
  const bySources = Map.groupBy(movesOf(MOVERS[who] ?? {}), ({ from }) => from.join());
  const lines = [...bySources.values()].flatMap((along, index) => arrows(along, `${who}${index}`));
  const start = who === 'contributor' ? ['[*] --> RECEIVED : SUBMIT'] : [];
  return ['```mermaid', 'stateDiagram-v2', ...[...start, ...lines].map((line) => `  ${line}`), '```'].join('\n');
}

/** What leads from the same statuses. */
function arrows(along: readonly Move[], point: string): string[] {
  const from = along[0]?.from ?? [];
  const onwards = (source: string): string[] =>
    [...Map.groupBy(along, ({ to }) => to)].map(
      ([to, moves]) => `${source} --> ${to} : ${moves.map(({ step }) => step).join(', ')}`,
    );
  if (from.length < SHARED_BY) return from.flatMap(onwards);
  const leaving = from.filter((status) => along.some(({ to }) => to !== status));
  return [`state ${point} <<choice>>`, ...leaving.map((status) => `${status} --> ${point}`), ...onwards(point)];
}

/** Without those that never change the status. */
function movesOf(workflow: Workflow): Move[] {
  const cells = Object.entries(workflow).flatMap(([from, steps]) =>
    Object.entries(steps).map(([step, move]) => ({ step, from, to: move?.to ?? from })),
  );
  const moves = Map.groupBy(cells, ({ step, to }) => `${step} ${to}`);
  return [...moves.values()].flatMap((alike) => {
    const changes = alike.some(({ from, to }) => from !== to);
    return changes ? alike.slice(0, 1).map((move) => ({ ...move, from: alike.map(({ from }) => from) })) : [];
  });
}

function table(): string {
  const workflows = Object.values(MOVERS);
  const rows = Object.keys(TRANSITIONS).map((status) => [
    status,
    ...workflows.map((workflow) => cell(workflow[status])),
  ]);
  const lines = [['status', ...Object.keys(MOVERS)], ['---', ...workflows.map(() => '---')], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cell(steps: Workflow[string] = {}): string {
  return Object.entries(steps)
    .map(([step, move]) => `${step} → ${move?.to}`)
    .join('<br>');
}
