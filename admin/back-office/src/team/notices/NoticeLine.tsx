import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ariaDisabledStyle } from '../../common/ariaDisabledStyle';
import { FormattedDate } from '../../common/FormattedDate';
import { ContributionLink } from '../../links/ContributionLink';
import { RecommendationLink } from '../../links/RecommendationLink';
import { ReleaseLink } from '../../links/ReleaseLink';
import type { NoticeRecord } from './noticesProvider';
import { useNoticeWord } from './words/useNoticeWord';

interface NoticeLineProps {
  notice: NoticeRecord;
  onRead: () => void;
  /** Called when the viewer follows a link. */
  onLeave?: () => void;
}

/** Following the link of a notice marks it as read. */
export function NoticeLine({
  notice: { text, at, readAt, note, contributions, recommendations, reviews, releases },
  onRead,
  onLeave,
}: NoticeLineProps) {
  const translate = useTranslate();
  const word = useNoticeWord();
  const isUnread = readAt === null;
  const follow = () => {
    if (isUnread) onRead();
    onLeave?.();
  };
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
      <Typography variant="body2" color="text.secondary">
        {isUnread && <strong>{word('unread')} – </strong>}
        <FormattedDate at={at} withTime />
      </Typography>
      <Typography sx={{ fontWeight: isUnread ? 'bold' : 'normal' }}>{text}</Typography>
      {note && (
        <Typography sx={{ whiteSpace: 'pre-line', pl: 1.5, borderLeft: 4, borderColor: 'divider' }}>
          {note.body}
        </Typography>
      )}
      {contributions.map(({ id, title }) => (
        <div key={id}>
          <ContributionLink id={id} onClick={follow}>
            {title}
          </ContributionLink>
        </div>
      ))}
      {[...recommendations, ...reviews].map((recommendation) => (
        <div key={recommendation.id}>
          <RecommendationLink recommendation={recommendation} onClick={follow} />
        </div>
      ))}
      {releases.map(({ id, title }) => (
        <div key={id}>
          <ReleaseLink id={id} title={title} onClick={follow} />
        </div>
      ))}
      <Button
        size="small"
        sx={{ ...ariaDisabledStyle, minWidth: 0 }}
        aria-disabled={!isUnread}
        aria-label={translate('app.labelled', {
          label: word(isUnread ? 'read' : 'isRead'),
          value: text,
        })}
        onClick={() => isUnread && onRead()}
      >
        {word(isUnread ? 'read' : 'isRead')}
      </Button>
    </Box>
  );
}
