import type { Clock } from '../../api/platform/clock';

/** Stands still until told to move. */
export class TestClock implements Clock {
  constructor(private at = new Date('2026-11-23T09:00:00Z')) {}

  now(): Date {
    return this.at;
  }

  set(moment: string): void {
    this.at = new Date(moment);
  }

  advance(milliseconds: number): void {
    this.at = new Date(this.at.getTime() + milliseconds);
  }
}
