import { copyDelivery } from "./copyDelivery";
import type { Delivery } from "./delivery";
import { saveDelivery } from "./saveDelivery";
import { shareDelivery } from "./shareDelivery";

/** In the order in which they are offered, the usual one first. */
export const DELIVERIES: readonly Delivery[] = [saveDelivery, copyDelivery, shareDelivery];
