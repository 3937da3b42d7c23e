import RuleFolderIcon from '@mui/icons-material/RuleFolderOutlined';
import { ChecklistSettingEdit } from './ChecklistSettingEdit';
import { ChecklistSettingList } from './ChecklistSettingList';

export default {
  name: 'checklistSettings',
  icon: RuleFolderIcon,
  list: ChecklistSettingList,
  edit: ChecklistSettingEdit,
  recordRepresentation: 'label',
};
