type JsonSchema = Record<string, unknown>;

/** What stands in the variables for scalars of ours: the editor then completes facts and their choices, and marks what is wrong. */
export async function scalarSchemas(): Promise<Record<string, JsonSchema>> {
  const known = {
    SituationRule: { type: 'object' },
    ViewFilter: { type: 'object' },
    WorkingContent: { type: 'object' },
  };
  try {
    const response = await fetch('/facts.schema.json');
    // It becomes a part of the schema of the variables, which names its own version.
    const { $schema: _version, $id: _id, ...Facts } = (await response.json()) as JsonSchema;
    return { ...known, Facts };
  } catch {
    return { ...known, Facts: { type: 'object' } };
  }
}
