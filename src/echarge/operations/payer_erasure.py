"""What is forgotten of an erased driver's payments; what was billed and paid stays, of nobody in particular (DRV-2)."""

from datetime import datetime

from echarge.operations.method_removal import forget_methods
from echarge.store.models import Bill, Payment
from echarge.store.writer import Transaction

PAYER = "Erased driver"


async def forget_payer(tx: Transaction, driver_id: int, at: datetime) -> None:
    """Make unreadable whom bills are for and where receipts went, and let nothing be charged any more."""
    await Bill.filter(driver_id=driver_id).using_db(tx.db).update(payer=PAYER)
    await Payment.filter(driver_id=driver_id).using_db(tx.db).update(email="")
    await forget_methods(tx, driver_id, at)
