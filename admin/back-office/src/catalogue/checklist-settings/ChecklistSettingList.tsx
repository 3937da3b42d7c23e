import { type Theme, Typography, useMediaQuery } from '@mui/material';
import { DataTable, List, SimpleList, useTranslate } from 'react-admin';
import { ListLoaded } from '../../common/ListLoaded';
import { RowLink } from '../../common/RowLink';
import { sentenceCase } from '../../common/sentenceCase';
import type { SettingRecord } from './checklistSettingsProvider';
import { levelName } from './levels';

/** Every check, in the order in which a recommendation shows them. */
export function ChecklistSettingList() {
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const translate = useTranslate();
  const level = (setting: SettingRecord) => translate(levelName(setting.level));
  const kind = ({ onlyFor }: SettingRecord) =>
    translate(onlyFor ? `enums.recommendationKind.${onlyFor}` : 'resources.checklistSettings.everything');
  return (
    <List exporter={false} pagination={false} perPage={100}>
      <ListLoaded>
        <Typography sx={{ m: 2 }}>{translate('resources.checklistSettings.help')}</Typography>
        {isSmall ? (
          <SimpleList<SettingRecord> rowClick="edit" primaryText={({ label }) => label} secondaryText={level} />
        ) : (
          <DataTable<SettingRecord> rowClick="edit" bulkActionButtons={false}>
            <DataTable.Col<SettingRecord>
              source="label"
              disableSort
              sx={sentenceCase}
              render={({ id, label }) => (
                <RowLink id={id} isTranslated>
                  {label}
                </RowLink>
              )}
            />
            <DataTable.Col<SettingRecord> source="onlyFor" disableSort render={kind} />
            <DataTable.Col<SettingRecord> source="level" disableSort render={level} />
          </DataTable>
        )}
      </ListLoaded>
    </List>
  );
}
