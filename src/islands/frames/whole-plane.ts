import { planeSettingsText } from '../../calculators/plane/plane-settings.ts';
import { keptPast } from '../plan/plane-state.ts';
import { leadWhole } from './whole-page.ts';

leadWhole(() => planeSettingsText(keptPast.value));
