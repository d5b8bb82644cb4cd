import { minisearch } from '../../subjects/minisearch.ts';
import { serve } from './serve.ts';

serve(minisearch);
