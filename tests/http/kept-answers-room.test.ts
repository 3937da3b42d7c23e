import { KeptAnswers } from '../../api/platform/graphql/kept-answers';

const CHANGES = { isSure: true, forgetAt: () => undefined };
/** Room for two of them, and a little more. */
const ROOM = 230;
const ANSWER = { headers: {}, body: Buffer.from('x'.repeat(100)) };

describe('a kept answer', () => {
  it('is neither given nor kept while changes may not be heard of', () => {
    const changes = { isSure: true, forgetAt: () => undefined };
    const kept = new KeptAnswers(changes);
    kept.begin('before')(ANSWER);
    changes.isSure = false;
    kept.begin('meanwhile')(ANSWER);
    expect(kept.find('before')).toBeUndefined();
    changes.isSure = true;
    expect(kept.find('meanwhile')).toBeUndefined();
    expect(kept.find('before')).toBeDefined();
  });
});

describe('the room for kept answers', () => {
  const ask = (kept: KeptAnswers, question: string): boolean => {
    if (kept.find(question) !== undefined) return true;
    kept.begin(question)(ANSWER);
    return false;
  };

  it('is given at once while there is some', () => {
    const kept = new KeptAnswers(CHANGES, ROOM);
    expect([ask(kept, 'first'), ask(kept, 'first')]).toEqual([false, true]);
  });

  it('is given once it is taken to what is asked again, and not to what is asked once', () => {
    const kept = new KeptAnswers(CHANGES, ROOM);
    for (const question of ['first', 'second', 'third']) ask(kept, question);
    expect(['first', 'second'].map((question) => ask(kept, question))).toEqual([true, true]);
    expect([ask(kept, 'fourth'), ask(kept, 'fourth'), ask(kept, 'fourth')]).toEqual([false, false, true]);
  });
});
