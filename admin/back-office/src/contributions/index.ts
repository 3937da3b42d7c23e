import InboxIcon from '@mui/icons-material/InboxOutlined';
import { ContributionList } from './triage/queue/ContributionList';
import { ContributionShow } from './ContributionShow';

export default {
  name: 'contributions',
  icon: InboxIcon,
  list: ContributionList,
  show: ContributionShow,
  recordRepresentation: 'title',
};
