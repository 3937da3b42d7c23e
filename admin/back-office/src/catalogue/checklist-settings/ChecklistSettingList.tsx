import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RowLink } from '../../common/RowLink';
import { sentenceCase } from '../../common/sentenceCase';
import type { ListColumn } from '../../lists/columns/column';
import { ListTable } from '../../lists/ListTable';
import { ManagedList } from '../../lists/ManagedList';
import type { SettingRecord } from './checklistSettingsProvider';
import { levelName } from './levels';

const nameOf = ({ label }: SettingRecord) => (
  <Box component="span" sx={{ ...sentenceCase, display: 'block' }}>
    {label}
  </Box>
);

/** Every check, in the order in which a recommendation shows them. */
export function ChecklistSettingList() {
  const translate = useTranslate();
  const level = (setting: SettingRecord) => translate(levelName(setting.level));
  const kind = ({ onlyFor }: SettingRecord) =>
    translate(onlyFor ? `enums.recommendationKind.${onlyFor}` : 'resources.checklistSettings.everything');
  const columns: readonly ListColumn<SettingRecord>[] = [
    {
      source: 'label',
      text: ({ label }) => label,
      render: ({ id, label }) => (
        <Box sx={sentenceCase}>
          <RowLink id={id} isTranslated>
            {label}
          </RowLink>
        </Box>
      ),
    },
    { source: 'onlyFor', text: kind },
    { source: 'level', text: level },
  ];
  return (
    <ManagedList<SettingRecord> columns={columns} pagination={false} perPage={100}>
      <Typography sx={{ m: 2 }}>{translate('resources.checklistSettings.help')}</Typography>
      <ListTable<SettingRecord> card={{ primary: nameOf, secondary: level }} />
    </ManagedList>
  );
}
