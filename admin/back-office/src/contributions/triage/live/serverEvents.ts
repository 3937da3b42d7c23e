export interface ServerEvent {
  /** "message" where the stream does not name it. */
  name: string;
  data: string;
}

/** The whole events at the beginning of what has come of a stream, and the rest, which is not whole yet. */
export function serverEvents(text: string): { events: ServerEvent[]; rest: string } {
  const blocks = text.replaceAll('\r\n', '\n').split('\n\n');
  const rest = blocks.pop() ?? '';
  return { events: blocks.map(event).filter(({ data, name }) => data !== '' || name !== 'message'), rest };
}

function event(block: string): ServerEvent {
  const lines = block.split('\n');
  const values = (field: string): string[] =>
    lines.filter((line) => line.startsWith(`${field}:`)).map((line) => line.slice(field.length + 1).replace(/^ /, ''));
  return { name: values('event').at(-1) ?? 'message', data: values('data').join('\n') };
}
