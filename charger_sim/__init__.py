"""Simulated charging stations for OCPP 1.6J and 2.0.1, with a ledger of their own truth."""

from charger_sim.car import Car
from charger_sim.charger import Charger
from charger_sim.clock import SimClock
from charger_sim.errors import CallError, HandshakeRefused, LinkLost, Misuse, QueueFull, SimulatorError
from charger_sim.ledger import Ledger, Message, Session
from charger_sim.meter import Register
from charger_sim.settings import SILENT, Answer, Version

__all__ = [
    "SILENT",
    "Answer",
    "CallError",
    "Car",
    "Charger",
    "HandshakeRefused",
    "Ledger",
    "LinkLost",
    "Message",
    "Misuse",
    "QueueFull",
    "Register",
    "Session",
    "SimClock",
    "SimulatorError",
    "Version",
]
