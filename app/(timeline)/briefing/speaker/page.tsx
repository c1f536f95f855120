import { builtInDataset } from '@/app/built-in-dataset';
import { SpeakerWindow } from '@/components/briefing/speaker-window';

export default function Page() {
  return <SpeakerWindow dataset={builtInDataset} />;
}
