import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { badInput } from '../../platform/graphql/errors';
import { isUuid } from '../../platform/ids';
import type { WorldService } from '../../situations';
import { refuseFaults } from '../../targeting';
import { parseRule } from '../../targeting/language';
import type { Rule, World } from '../../targeting/language';
import { editRecommendations } from '../catalogue.policy';
import { contentOf } from '../content/content-input.rules';
import type { Content } from '../content/content.rules';
import type { CheckResult } from './checklist/checklist.rules';
import type { ChecklistQueries } from './checklist.queries';
import type { WrittenContentInput } from './written-checklist.graphql';

/** More than three versions of a text may hold together, with their rules. */
const MAX_LENGTH = 60_000;

/** No recommendation has it: an unsaved one is compared with all. */
const NOT_SAVED = '00000000-0000-0000-0000-000000000000';

interface Needs {
  database: DataSource;
  worlds: WorldService;
  checklists: ChecklistQueries;
}

/** What the checklist says of a content while it is written. */
export class WrittenChecklistQueries {
  constructor(private readonly needs: Needs) {}

  async of(viewer: Viewer, { kind, content: input, recommendationId }: WrittenContentInput): Promise<CheckResult[]> {
    demand(viewer, editRecommendations);
    if (JSON.stringify(input).length > MAX_LENGTH)
      throw badInput({
        fr: `content : ${MAX_LENGTH} caractères au plus.`,
        en: `content: at most ${MAX_LENGTH} characters.`,
      });
    const { database, worlds, checklists } = this.needs;
    const content = knownPart(contentOf(input), await worlds.current());
    const id = recommendationId && isUuid(recommendationId) ? recommendationId : NOT_SAVED;
    return checklists.of(database.manager, { id, kind, content });
  }
}

/** Refuses faulty rules. Codes of no place are left out: saving refuses them. */
function knownPart(content: Content, world: World): Content {
  const faultsOf = (rule: Rule | null): ReturnType<typeof parseRule>['faults'] =>
    rule === null ? [] : parseRule(rule, world).faults;
  refuseFaults({ rule: faultsOf(content.rule), scoreLines: content.scoreLines.flatMap(({ rule }) => faultsOf(rule)) });
  return { ...content, placeCodes: content.placeCodes.filter((code) => world.placeChain(code)?.[0] === code) };
}
