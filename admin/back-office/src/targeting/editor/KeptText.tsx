import { Alert, Button } from '@mui/material';
import type { RuleText } from '../json/useRuleText';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';

interface KeptTextProps {
  text: RuleText;
  onBack: () => void;
}

/** Over the builder: a text was typed that is not a rule yet. */
export function KeptText({ text: { discard }, onBack }: KeptTextProps) {
  const { json } = useOwnWords({ fr, en }).words;
  return (
    <Alert severity="warning" role="note" sx={{ mb: 1.5 }}>
      {json.kept}
      <div>
        <Button size="small" color="inherit" onClick={onBack}>
          {json.back}
        </Button>
        <Button size="small" color="inherit" onClick={discard}>
          {json.discard}
        </Button>
      </div>
    </Alert>
  );
}
