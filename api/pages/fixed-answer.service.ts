import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';

/** An answer that stays the same for as long as the process runs: made once, and not sent again to who has it. */
export class FixedAnswerService {
  private readonly etag: string;

  constructor(
    private readonly body: string,
    private readonly headers: Readonly<Record<string, string>>,
  ) {
    this.etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  }

  async send(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    reply.headers({ ...this.headers, etag: this.etag });
    // A proxy that compresses marks the tag as weak: W/"...".
    if (request.headers['if-none-match']?.includes(this.etag)) return reply.status(304).send();
    return reply.send(this.body);
  }
}
