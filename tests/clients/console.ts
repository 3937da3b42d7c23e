/** What a client library tells its developer while the tests of a file run: gives what came since it was asked last. */
export function watchConsole(): () => string[] {
  const complaints: string[] = [];
  const keep = (...words: unknown[]): void => void complaints.push(words.map(String).join(' '));
  beforeAll(() => {
    for (const level of ['warn', 'error'] as const) jest.spyOn(console, level).mockImplementation(keep);
  });
  afterAll(() => jest.restoreAllMocks());
  return () => complaints.splice(0);
}
