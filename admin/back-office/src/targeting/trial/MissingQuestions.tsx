import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { sentenceCase } from '../../common/sentenceCase';
import { useFacts } from '../rule/useFacts';

interface MissingQuestionsProps {
  keys: readonly string[];
  onAnswer?: (fact: string) => void;
}

/** The facts that are missing, as the questions that would be asked. */
export function MissingQuestions({ keys, onAnswer }: MissingQuestionsProps) {
  const translate = useTranslate();
  const facts = useFacts();
  const askedOf = (key: string) => facts.get(key)?.question ?? facts.get(key)?.label ?? key;
  return (
    <>
      <Typography component="h3" variant="subtitle2" sx={{ mt: 2 }}>
        {translate('rules.try.missing', { smart_count: keys.length })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 3 }}>
        {keys.map((key) => (
          <Box component="li" key={key} sx={sentenceCase}>
            {askedOf(key)}{' '}
            {onAnswer && (
              <Button
                size="small"
                aria-label={translate('rules.try.answerTo', { question: askedOf(key) })}
                onClick={() => onAnswer(key)}
              >
                {translate('rules.try.answer')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </>
  );
}
