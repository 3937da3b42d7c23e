import LightbulbIcon from '@mui/icons-material/LightbulbOutlined';
import { RecommendationCreate } from './RecommendationCreate';
import { RecommendationEdit } from './RecommendationEdit';
import { RecommendationList } from './RecommendationList';

export default {
  name: 'recommendations',
  icon: LightbulbIcon,
  list: RecommendationList,
  create: RecommendationCreate,
  edit: RecommendationEdit,
  recordRepresentation: 'name',
};
