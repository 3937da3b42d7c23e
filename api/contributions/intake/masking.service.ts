import type { DataSource } from 'typeorm';
import { ContributionRow } from '../contribution.entity';
import { maskedWords } from '../masked-words.rules';

const LOT = 200;

/**
 * Looks for personal data in contributions that came before it was looked for, or before its rules changed: a migration that says so sets
 * `personal_data_sought` to false.
 */
export class MaskingService {
  constructor(private readonly database: DataSource) {}

  async maskAll(): Promise<void> {
    for (let done = LOT; done === LOT;) {
      const rows = await this.database.manager.find(ContributionRow, {
        where: { personalDataSought: false },
        order: { id: 'ASC' },
        take: LOT,
      });
      for (const row of rows) await this.database.manager.update(ContributionRow, { id: row.id }, maskedWords(row));
      done = rows.length;
    }
  }
}
