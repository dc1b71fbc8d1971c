"""Read the strategies of Danish and Swedish municipalities, match and compare them.

    import stratmine as sm

    strategy = sm.extract("plan.pdf")
    result = sm.analyse("plans/", out="result/")

The public names stand in `__init__.pyi`. They are loaded when they are first used, so that
importing the package is quick.
"""

import lazy_loader

__version__ = "0.1.0"

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
