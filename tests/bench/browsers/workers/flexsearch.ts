import { flexsearch } from '../../subjects/flexsearch.ts';
import { serve } from './serve.ts';

serve(flexsearch);
