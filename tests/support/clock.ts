import type { Clock, DatabaseClock } from '../../api/platform/clock';

/** Stands still until told to move; also as the clock of the database. */
export class TestClock implements Clock, DatabaseClock {
  constructor(private at = new Date('2026-11-23T09:00:00Z')) {}

  now(): Date {
    return this.at;
  }

  get sql(): string {
    return `'${this.at.toISOString()}'::timestamptz`;
  }

  set(moment: string): void {
    this.at = new Date(moment);
  }

  advance(milliseconds: number): void {
    this.at = new Date(this.at.getTime() + milliseconds);
  }
}
