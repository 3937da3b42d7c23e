import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { runJobs } from '../support/jobs';
import { HOUR } from '../support/queue';
import { createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';

const CALENDAR = `{ calendar(from: "2026-11-23", to: "2026-11-24") {
  kind state revision { content { title } suspendedBecause } } }`;
const WHY = 'La personne qui l’a programmée ne peut plus publier.';

describe('the calendar', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeAll(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
  });
  afterAll(async () => api.stop());

  const at = (hours: number): string => new Date(api.clock.now().getTime() + hours * HOUR).toISOString();
  const schedule = async (title: string, days: object): Promise<Json> => {
    const submitted = (await move(desk.editor, await createDraft(desk, { title }), 'SUBMIT_FOR_REVIEW')).recommendation;
    const approved = (await move(desk.reviewer, submitted, 'APPROVE')).recommendation;
    return (await move(desk.publisher, { ...approved, ...days }, 'SCHEDULE')).recommendation;
  };
  const told = async (): Promise<string[]> => {
    const { calendar } = (await desk.editor.send(CALENDAR)).data;
    return calendar.map(({ kind, state, revision }: Json) =>
      [revision.content.title, kind, state, revision.suspendedBecause].filter(Boolean).join(', '),
    );
  };

  it('tells what is to come, what happened, and what was suspended', async () => {
    await schedule('Pour une heure', { publishAt: at(1), unpublishAt: at(2) });
    await schedule('Pour plus tard', { publishAt: at(3), unpublishAt: at(4) });
    expect(await told()).toEqual([
      'Pour une heure, PUBLICATION, PLANNED',
      'Pour une heure, WITHDRAWAL, PLANNED',
      'Pour plus tard, PUBLICATION, PLANNED',
      'Pour plus tard, WITHDRAWAL, PLANNED',
    ]);
    api.clock.advance(HOUR);
    await runJobs(api);
    expect((await told()).slice(0, 2)).toEqual([
      'Pour une heure, PUBLICATION, DONE',
      'Pour une heure, WITHDRAWAL, PLANNED',
    ]);
    api.clock.advance(HOUR);
    await runJobs(api);
    await api.app.database.query(`UPDATE staff_user SET roles = '{EDITOR}' WHERE 'PUBLISHER' = ANY(roles)`);
    api.clock.advance(HOUR);
    await runJobs(api);
    expect(await told()).toEqual([
      'Pour une heure, PUBLICATION, DONE',
      'Pour une heure, WITHDRAWAL, DONE',
      `Pour plus tard, PUBLICATION, SUSPENDED, ${WHY}`,
      // What did not go online is not taken offline either, but nobody gave up that day.
      `Pour plus tard, WITHDRAWAL, PLANNED, ${WHY}`,
    ]);
  });

  it('tells that a withdrawal was suspended', async () => {
    desk = await createEditorialTeam(api);
    const online = await publish(desk, await createDraft(desk, { title: 'En ligne' }));
    await move(desk.publisher, { ...online, unpublishAt: at(1) }, 'SCHEDULE');
    await api.app.database.query(`UPDATE staff_user SET roles = '{EDITOR}' WHERE 'PUBLISHER' = ANY(roles)`);
    api.clock.advance(HOUR);
    await runJobs(api);
    expect(await told()).toContain(`En ligne, WITHDRAWAL, SUSPENDED, ${WHY}`);
  });

  it('tells nothing of a last day that archiving came before', async () => {
    desk = await createEditorialTeam(api);
    const online = await publish(desk, await createDraft(desk, { title: 'Retirée avant' }));
    const planned = await move(desk.publisher, { ...online, unpublishAt: at(2) }, 'SCHEDULE');
    expect(await told()).toContain('Retirée avant, WITHDRAWAL, PLANNED');
    api.clock.advance(HOUR);
    await move(desk.publisher, planned.recommendation, 'ARCHIVE');
    expect((await told()).filter((line) => line.startsWith('Retirée avant'))).toEqual([]);
  });

  it('tells nothing of a first day that archiving came before', async () => {
    desk = await createEditorialTeam(api);
    const planned = await schedule('Jamais en ligne', { publishAt: at(1) });
    expect(await told()).toContain('Jamais en ligne, PUBLICATION, PLANNED');
    expect((await move(desk.publisher, planned, 'ARCHIVE')).userErrors).toEqual([]);
    expect((await told()).filter((line) => line.startsWith('Jamais en ligne'))).toEqual([]);
  });
});
