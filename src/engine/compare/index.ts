// Stories → their quantities, like with like: money by currency, counts by what they count.
export type { ComparedQuantity, QuantityGroup, QuantityGroups } from './compared-quantity.js';
export { groupQuantities } from './quantity-groups.js';
