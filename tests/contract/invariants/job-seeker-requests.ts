import { randomUUID } from 'node:crypto';
import { EVERY_DAY, coached, secretIn } from '../../coaching/coached';
import { publishAction } from '../../plans/published';
import { proposed, share } from '../../plans/shared';
import { mailedSecret } from '../../profiles/mailed-link';
import { newPerson } from '../../profiles/person';
import type { TestApi } from '../../support/api';
import type { TestClient } from '../../support/client';
import { runJobs } from '../../support/jobs';

export interface Request {
  client: TestClient;
  input: object;
  /** Of a mutation that takes no input but this. */
  args?: string;
}

/** What each mutation of job seekers needs, made anew, and how it is then asked. */
export function jobSeekerRequests(api: () => TestApi): Record<string, () => Promise<Request>> {
  const somebody = async () => {
    const { client } = await newPerson(api(), { facts: { hasCarLicence: false }, email: 'a@example.org' });
    const { data } = await client.send('{ me { plan { actions { id recommendation { id } } } } }');
    const [action] = data.me.plan.actions;
    return { client, plannedActionId: action.id, recommendationId: action.recommendation.id };
  };
  return {
    createProfile: async () => ({
      client: api().anonymous,
      input: { facts: { hasResume: true }, email: 'b@example.org', consentToTerms: true },
    }),
    updateProfile: async () => ({
      client: (await somebody()).client,
      input: { facts: { hasResume: true }, email: 'c@example.org' },
    }),
    exportMyData: async () => ({ client: (await somebody()).client, input: {}, args: '' }),
    askForCalendar: async () => ({ client: (await somebody()).client, input: {}, args: '' }),
    revokeCalendar: async () => {
      const { client } = await somebody();
      await client.send('mutation { askForCalendar { link } }');
      return { client, input: {}, args: '' };
    },
    deleteMyProfile: async () => ({ client: (await somebody()).client, input: {}, args: '' }),
    respondToAction: async () => {
      const { client, plannedActionId } = await somebody();
      return { client, input: { plannedActionId, status: 'DONE' } };
    },
    undoResponse: async () => {
      const { client, plannedActionId } = await somebody();
      await client.mutate('respondToAction', { plannedActionId, status: 'DONE' }, 'plannedAction { id }');
      return { client, input: { plannedActionId } };
    },
    respondToRecommendation: async () => {
      const { client, recommendationId } = await somebody();
      return { client, input: { recommendationId, response: 'INTERESTED' } };
    },
    undoRecommendationResponse: async () => {
      const { client, recommendationId } = await somebody();
      await client.mutate(
        'respondToRecommendation',
        { recommendationId, response: 'DONE' },
        'recommendation { score }',
      );
      return { client, input: { recommendationId } };
    },
    answerCheckIn: async () => ({ client: (await somebody()).client, input: {} }),
    useAccessLink: async () => {
      const email = `${randomUUID()}@example.org`;
      await newPerson(api(), { email });
      return { client: api().anonymous, input: { token: await mailedSecret(api(), email) } };
    },
    askForCoaching: async () => ({ client: (await somebody()).client, input: { days: EVERY_DAY } }),
    confirmCoaching: async () => {
      const email = `${randomUUID()}@example.org`;
      const { client } = await newPerson(api(), { email });
      await client.mutate('askForCoaching', { days: EVERY_DAY }, 'coaching { status }');
      await runJobs(api());
      return { client: api().anonymous, input: { token: secretIn(api().mailbox.to(email)[0], 'confirmer') } };
    },
    stopCoaching: async () => {
      const { client } = await coached(api(), `${randomUUID()}@example.org`);
      return { client, input: {} };
    },
    shareMyProfile: async () => ({
      client: (await somebody()).client,
      input: { label: 'Ma conseillère', parts: ['PLAN'] },
    }),
    revokeShare: async () => {
      const person = await newPerson(api());
      return { client: person.client, input: { id: (await share(person, {})).id } };
    },
    answerProposal: async () => {
      const person = await newPerson(api());
      // Today's plan is made first, whatever becomes of the answer.
      await person.client.send('{ me { plan { id } } }');
      const id = await proposed(api(), person, { action: await publishAction(api(), 'Appeler') });
      return { client: person.client, input: { id, accept: true } };
    },
    revokeToken: async () => {
      const { client } = await newPerson(api());
      const [{ id }] = (await client.send('{ myTokens { id } }')).data.myTokens;
      return { client, input: { id, evenIfLast: true } };
    },
  };
}
