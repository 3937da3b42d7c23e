import { request } from '../../client/client';
import { found, withoutRefusal } from '../../client/errors';
import type { ResourceProvider } from '../../client/resource';
import {
  type ChecklistSettingFieldsFragment,
  ChecklistSettingsDocument,
  SaveChecklistSettingDocument,
} from '../../generated/graphql';

export type SettingRecord = ChecklistSettingFieldsFragment & { id: string };

const record = (setting: ChecklistSettingFieldsFragment): SettingRecord => ({ ...setting, id: setting.key });

const all = async () => found((await request(ChecklistSettingsDocument, {})).checklistSettings).map(record);

async function save({ key, level, version }: SettingRecord) {
  const input = { key, level, expectedVersion: version };
  const { saveChecklistSetting } = await request(SaveChecklistSettingDocument, { input });
  return record(found(withoutRefusal(saveChecklistSetting).checklistSetting));
}

export const checklistSettingsProvider: ResourceProvider = {
  list: async () => {
    const items = await all();
    return { items, total: items.length };
  },
  one: async (key) => found((await all()).find(({ id }) => id === key)),
  update: (data) => save(data as SettingRecord),
};
