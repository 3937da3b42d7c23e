import { AbstractLogger } from 'typeorm';

/** Passes each statement to a listener, and prints nothing. */
export class StatementLog extends AbstractLogger {
  constructor(private readonly onStatement: (sql: string) => void) {
    super(['query']);
  }

  override logQuery(sql: string): void {
    this.onStatement(sql);
  }

  protected writeLog(): void {}
}
