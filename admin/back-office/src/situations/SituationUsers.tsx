import { Box } from '@mui/material';
import { Link, useCreatePath, useTranslate } from 'react-admin';
import { RecommendationLink } from '../links/RecommendationLink';
import type { SituationRecord } from './record/situationsProvider';

interface SituationUsersProps extends Pick<SituationRecord, 'usedBy' | 'usedBySituations'> {
  /** When somebody follows a link. */
  onLeave?: () => void;
}

/** The recommendations and the situations whose rules use one. */
export function SituationUsers({ usedBy, usedBySituations, onLeave }: SituationUsersProps) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const leave = onLeave && { onClick: onLeave };
  return (
    <Box component="ul" sx={{ m: 0, pl: 3 }}>
      {usedBy.map((recommendation) => (
        <li key={recommendation.id}>
          <RecommendationLink recommendation={recommendation} {...leave} />
        </li>
      ))}
      {usedBySituations.map(({ id, label }) => (
        <li key={id}>
          <Link lang="fr" to={createPath({ resource: 'situations', type: 'edit', id })} {...leave}>
            {label}
          </Link>{' '}
          {translate('resources.situations.isSituation')}
        </li>
      ))}
    </Box>
  );
}
