import { Candidates } from '../../../api/recommendations/candidates.rules';
import { Leaning } from '../../../api/recommendations/usefulness/leaning.rules';
import type { RecommendationResponse } from '../../../api/recommendations';
import { someCandidate } from '../some-candidate';

const candidates = new Candidates();
for (const topic of ['network', 'resume']) candidates.put(someCandidate(topic, { topics: [topic] }));
const leaning = (responses: Record<string, RecommendationResponse>) =>
  new Leaning(
    candidates.read(),
    new Map(Object.entries(responses).map(([slug, response]) => [`id of ${slug}`, response])),
  );

describe('what a person chose and refused', () => {
  it('speaks of what is about the same topics, by the share of them', () => {
    const { of } = { of: (topics: string[]) => leaning({ network: 'INTERESTED', resume: 'NOT_FOR_ME' }).of(topics) };
    expect([of(['network']), of(['network', 'other']), of(['resume']), of(['network', 'resume'])]).toEqual([
      2, 1, -4, -1,
    ]);
    expect([of(['other']), of([])]).toEqual([0, 0]);
    expect(leaning({ network: 'IN_PROGRESS' }).of(['network'])).toBe(2);
  });

  it('says nothing where something is done, or is not online any more', () => {
    expect(leaning({ network: 'DONE', gone: 'INTERESTED' }).of(['network'])).toBe(0);
  });
});
