"""Norwegian (bokmål), as far as queries need it: plans in Norwegian are not read."""
