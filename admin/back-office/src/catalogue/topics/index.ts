import TopicIcon from '@mui/icons-material/LabelOutlined';
import { lazyScreen } from '../../navigation/lazyScreen';

const TopicList = lazyScreen(async () => (await import('./TopicList')).TopicList);

export default { name: 'topicCounts', icon: TopicIcon, list: TopicList };
