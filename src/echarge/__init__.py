"""An open EV-charging management system."""
