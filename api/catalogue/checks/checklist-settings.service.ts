import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { AuditService } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import type { Language, Sentence } from '../../platform/language';
import { refuse } from '../../platform/user-errors';
import { unknownCheck } from '../catalogue.errors';
import { readDrafts } from '../catalogue.policy';
import type { Check, CheckLevel } from './checklist/check.types';
import { levelOf } from './checklist/checklist.rules';
import { configureChecklist } from './checks.policy';
import { ChecklistSettingRow } from './checklist-setting.entity';
import type { ChecklistSetting, SaveChecklistSettingInput } from './checklist-settings.graphql';

interface Needs {
  database: DataSource;
  audit: AuditService;
  checks: readonly Check[];
}

/** A check as it is set, with its label in each language. */
export interface SettingOfCheck extends Omit<ChecklistSetting, 'label'> {
  label: Sentence;
}

/** In French, as the audit tells what was done. */
const LEVELS: Readonly<Record<CheckLevel, string>> = {
  BLOCKING: 'bloquant',
  WARNING: 'conseillé',
  OFF: 'non vérifié',
};

/** What each check of the checklist does when it fails. */
export class ChecklistSettingsService {
  constructor(private readonly needs: Needs) {}

  async list(viewer: Viewer): Promise<SettingOfCheck[]> {
    demand(viewer, readDrafts);
    const rows = await this.needs.database.manager.find(ChecklistSettingRow);
    const byKey = new Map(rows.map((row) => [row.key, row]));
    return this.needs.checks.map((check) => settingOf(check, byKey.get(check.key)));
  }

  async save(viewer: Viewer, { key, expectedVersion, level }: SaveChecklistSettingInput): Promise<SettingOfCheck> {
    demand(viewer, configureChecklist);
    const check = this.needs.checks.find((one) => one.key === key) ?? refuse(unknownCheck);
    return this.needs.database.transaction(async (tx) => {
      // A row to lock, also where nobody changed the check before.
      const unchanged = { key, version: 0, level: check.level };
      await tx.createQueryBuilder().insert().into(ChecklistSettingRow).values(unchanged).orIgnore().execute();
      const row = await tx.findOneOrFail(ChecklistSettingRow, { where: { key }, lock: { mode: 'pessimistic_write' } });
      if (row.version !== expectedVersion) refuse(await this.needs.audit.conflict(tx, 'checklist-setting', key));
      const saved = await tx.save(ChecklistSettingRow, { key, version: row.version + 1, level });
      await this.needs.audit.record(tx, {
        by: viewer,
        action: 'checklist-setting.change',
        objectId: key,
        title: check.label.fr,
        before: { level: row.level },
        after: { level },
        summary: `${check.label.fr} : ${LEVELS[level]}`,
      });
      return settingOf(check, saved);
    });
  }
}

function settingOf(check: Check, row: ChecklistSettingRow | undefined): SettingOfCheck {
  return {
    key: check.key,
    label: check.label,
    onlyFor: check.only ?? null,
    level: levelOf(check, new Map(row === undefined ? [] : [[row.key, row.level]])),
    defaultLevel: check.level,
    version: row?.version ?? 0,
  };
}

export function settingIn(language: Language, { label, ...setting }: SettingOfCheck): ChecklistSetting {
  return { ...setting, label: label[language] };
}
