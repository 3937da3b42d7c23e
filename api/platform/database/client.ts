import { Client } from 'pg';

/**
 * A connection that ends when an answer does not come within query_timeout. pg only tells its caller, and keeps the connection, on
 * which every later statement would wait for the same answer.
 */
export class DatabaseClient extends Client {
  // oxlint-disable-next-line typescript/no-explicit-any -- pg's method has ten signatures; this passes on whatever it is given
  override query(...given: any[]): any {
    const answer: unknown = Reflect.apply(super.query, this, given);
    if (answer instanceof Promise)
      answer.catch(({ message }: Error) => {
        if (message === 'Query read timeout') void this.end();
      });
    return answer;
  }
}
