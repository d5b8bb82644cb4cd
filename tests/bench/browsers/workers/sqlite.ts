import { sqlite } from '../../subjects/sqlite.ts';
import { serve } from './serve.ts';

serve(sqlite);
