import type { Outlet } from '../../corpus/schema.ts';
import { type AgreementRecord, intervalEnds } from '../agreement-record.ts';
import { type Assumptions, type PartValue, sum, type WeighedOrigins, weighedMean } from './part.ts';

/** Agreement record: the mean over origins. */
export function agreementRecord(
  origins: WeighedOrigins,
  { record }: Assumptions,
  recordOf: (outlet: Outlet) => AgreementRecord,
): PartValue {
  const all = sum(origins.values());
  return {
    value: weighedMean(origins, ({ outlet }) => record(outlet)),
    rows: [...origins].map(([{ outlet }, weight]) => {
      const { checked, agreed, assumed, quantile } = recordOf(outlet);
      return {
        row: {
          kind: 'record',
          outlet: outlet.name,
          outletId: outlet.id,
          outletKind: outlet.kind,
          mean: record(outlet),
          low: quantile(intervalEnds[0]),
          high: quantile(intervalEnds[1]),
          checked,
          agreed,
          assumed,
          weight,
          points: 0,
        },
        share: (weight * record(outlet)) / all,
      };
    }),
  };
}
