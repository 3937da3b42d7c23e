import { factsSchema } from '../targeting/language';
import { FixedAnswerService } from './fixed-answer.service';

const TEN_MINUTES_SECONDS = 600;

/** The JSON Schema of facts, the same as in schema/, for whoever checks or draws a form: pages of any origin may read it. */
export class FactsSchemaService extends FixedAnswerService {
  constructor() {
    super(`${JSON.stringify(factsSchema(), null, 2)}\n`, {
      'content-type': 'application/schema+json; charset=utf-8',
      'cache-control': `public, max-age=${TEN_MINUTES_SECONDS}`,
      'access-control-allow-origin': '*',
    });
  }
}
