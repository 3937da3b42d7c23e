import RuleFolderIcon from '@mui/icons-material/RuleFolderOutlined';
import { lazyScreen } from '../../navigation/lazyScreen';

const ChecklistSettingEdit = lazyScreen(async () => (await import('./ChecklistSettingEdit')).ChecklistSettingEdit);
const ChecklistSettingList = lazyScreen(async () => (await import('./ChecklistSettingList')).ChecklistSettingList);

export default {
  name: 'checklistSettings',
  icon: RuleFolderIcon,
  list: ChecklistSettingList,
  edit: ChecklistSettingEdit,
  recordRepresentation: 'label',
};
