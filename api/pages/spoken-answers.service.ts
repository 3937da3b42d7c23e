import type { FastifyReply, FastifyRequest } from 'fastify';
import { vary } from '../platform/http/answers';
import { namedIn, spokenIn } from './catalogue/addresses.rules';
import type { Spoken } from './catalogue/addresses.rules';
import { FixedAnswerService } from './fixed-answer.service';

/** A page that stays the same for as long as the process runs, in each language. */
export class SpokenAnswersService {
  private readonly answers = new Map<string, FixedAnswerService>();

  constructor(
    private readonly page: (spoken: Spoken) => string,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  async send(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const spoken = spokenIn(request.query, request.headers['accept-language']);
    const key = `${spoken.language} ${namedIn(spoken) ?? ''}`;
    const answer = this.answers.get(key) ?? new FixedAnswerService(this.page(spoken), this.headers);
    this.answers.set(key, answer);
    return answer.send(request, speaking(reply, spoken));
  }
}

/** Tells in which language the page is, and that another browser may get another one. */
export function speaking(reply: FastifyReply, { language }: Spoken): FastifyReply {
  vary(reply, 'accept-language');
  return reply.header('content-language', language);
}
